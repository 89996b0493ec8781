# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import NluConfusionMatrixColumn


class NluConfusionMatrixRow(Model):
    """Part of NluDomainVersionQualityReport.

    Required by the platform: name, columns.
    """

    name: str | None = field("name", default=None)
    columns: list[NluConfusionMatrixColumn] | None = field("columns", default=None)
