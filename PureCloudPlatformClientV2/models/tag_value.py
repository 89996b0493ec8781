# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class TagValue(Model):
    """A tag value, kept at /api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues/{tagId}. Answer of
    get_contentmanagement_workspace_tagvalue and 2 more; body of post_contentmanagement_workspace_tagvalues and 1
    more.

    Required by the platform: name.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    in_use: bool | None = field("inUse", default=None)
    acl: list[str] | None = field("acl", default=None)
    self_uri: str | None = field("selfUri", default=None)
