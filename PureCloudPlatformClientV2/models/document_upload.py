# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DomainEntityRef


class DocumentUpload(Model):
    """A document upload: name, workspace, tags and 1 more. Body of post_contentmanagement_documents.

    Required by the platform: name, workspace.
    """

    name: str | None = field("name", default=None)
    workspace: DomainEntityRef | None = field("workspace", default=None)
    tags: list[str] | None = field("tags", default=None)
    tag_ids: list[str] | None = field("tagIds", default=None)
