# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import CriteriaItem


class CriteriaGroup(Model):
    """Part of CriteriaQuery."""

    pcAnd: list[CriteriaItem] | None = field("and", default=None)
    pcOr: list[CriteriaItem] | None = field("or", default=None)
    pcNot: list[CriteriaItem] | None = field("not", default=None)
    criteria: CriteriaItem | None = field("criteria", default=None)
