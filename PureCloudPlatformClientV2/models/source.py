# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class Source(Model):
    """A source, kept at /api/v2/presence/sources/{sourceId}. Answer of get_presence_source and 2 more; body of
    post_presence_sources and 1 more.

    Required by the platform: name.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    type: Literal["System", "User"] | str | None = field("type", default=None)
    deactivated: bool | None = field("deactivated", default=None)
    self_uri: str | None = field("selfUri", default=None)
