# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class KnowledgeImportJobSettings(Model):
    """Settings of a knowledge import job. In KnowledgeImportJobRequest and 1 more."""

    import_as_new: bool | None = field("importAsNew", default=None)
    visible: bool | None = field("visible", default=None)
    category_id: str | None = field("categoryId", default=None)
    label_ids: list[str] | None = field("labelIds", default=None)
