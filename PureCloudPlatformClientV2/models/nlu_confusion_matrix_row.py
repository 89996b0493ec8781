# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import NluConfusionMatrixColumn


class NluConfusionMatrixRow(Model):
    """Required by the platform: name, columns."""

    name: str | None = field("name", default=None)
    columns: list[NluConfusionMatrixColumn] | None = field("columns", default=None)
