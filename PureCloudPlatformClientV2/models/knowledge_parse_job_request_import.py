# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .knowledge_parse_record import KnowledgeParseRecord


class KnowledgeParseJobRequestImport(Model):
    """KnowledgeParseJobRequestImport of the Platform API."""

    edits: list[KnowledgeParseRecord] | None = field("edits", default=None)
    excludes: list[str] | None = field("excludes", default=None)
