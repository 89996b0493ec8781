# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class SelectedColumns(Model):
    column_order: int | None = field("columnOrder", default=None)
    column_name: str | None = field("columnName", default=None)
