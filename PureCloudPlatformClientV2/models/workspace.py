# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import DomainEntityRef


class Workspace(Model):
    """A workspace, kept at /api/v2/contentmanagement/workspaces/{workspaceId}. Answer of
    get_contentmanagement_workspace and 2 more; body of put_contentmanagement_workspace.

    Required by the platform: name.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    type: Literal["USER", "GROUP"] | str | None = field("type", default=None)
    is_current_user_workspace: bool | None = field("isCurrentUserWorkspace", default=None)
    user: DomainEntityRef | None = field("user", default=None)
    bucket: str | None = field("bucket", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    summary: WorkspaceSummary | None = field("summary", default=None)
    acl: list[str] | None = field("acl", default=None)
    description: str | None = field("description", default=None)
    self_uri: str | None = field("selfUri", default=None)


class WorkspaceSummary(Model):
    """Summary of a workspace. In Workspace."""

    total_document_count: int | None = field("totalDocumentCount", default=None)
    total_document_byte_count: int | None = field("totalDocumentByteCount", default=None)
