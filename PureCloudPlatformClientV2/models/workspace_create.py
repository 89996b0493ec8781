# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class WorkspaceCreate(Model):
    """A workspace to create: name, bucket and description. Body of post_contentmanagement_workspaces.

    Required by the platform: name.
    """

    name: str | None = field("name", default=None)
    bucket: str | None = field("bucket", default=None)
    description: str | None = field("description", default=None)
