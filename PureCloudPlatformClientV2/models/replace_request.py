# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ReplaceRequest(Model):
    """A replace: change number, name and auth token. Body of post_contentmanagement_document_content."""

    change_number: int | None = field("changeNumber", default=None)
    name: str | None = field("name", default=None)
    auth_token: str | None = field("authToken", default=None)
