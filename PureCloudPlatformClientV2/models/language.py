# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class Language(Model):
    """A language, kept at /api/v2/languages/{languageId}. Answer of get_language and 3 more; body of post_languages and
    1 more.

    Required by the platform: name.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    state: Literal["active", "inactive", "deleted"] | str | None = field("state", default=None)
    version: str | None = field("version", default=None)
    self_uri: str | None = field("selfUri", default=None)
