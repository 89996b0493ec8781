# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class GroupProfile(Model):
    """A group profile: name, state and 4 more. Answer of get_group_profile.

    Required by the platform: version.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    state: Literal["active", "inactive", "deleted"] | str | None = field("state", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    version: int | None = field("version", default=None)
    self_uri: str | None = field("selfUri", default=None)
