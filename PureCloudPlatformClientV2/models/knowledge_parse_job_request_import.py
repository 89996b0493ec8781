# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import KnowledgeParseRecord


class KnowledgeParseJobRequestImport(Model):
    edits: list[KnowledgeParseRecord] | None = field("edits", default=None)
    excludes: list[str] | None = field("excludes", default=None)
