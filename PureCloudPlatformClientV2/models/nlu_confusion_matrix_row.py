# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .nlu_confusion_matrix_column import NluConfusionMatrixColumn


class NluConfusionMatrixRow(Model):
    """NluConfusionMatrixRow of the Platform API.

    The platform requires: name, columns.
    """

    name: str | None = field("name", default=None)
    columns: list[NluConfusionMatrixColumn] | None = field("columns", default=None)
