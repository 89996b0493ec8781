# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class UserPrimarySource(Model):
    """A user primary source: name, source id, registered and 2 more. Answer of get_presence_user_primarysource and 1
    more; body of put_presence_user_primarysource.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    source_id: str | None = field("sourceId", default=None)
    registered: bool | None = field("registered", default=None)
    self_uri: str | None = field("selfUri", default=None)
