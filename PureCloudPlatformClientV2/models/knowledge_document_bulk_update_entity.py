# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class KnowledgeDocumentBulkUpdateEntity(Model):
    id: str | None = field("id", default=None)
    category_id: str | None = field("categoryId", default=None)
    label_ids: list[str] | None = field("labelIds", default=None)
