# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import FlowActivityQueryPredicate


class FlowActivityQueryClause(Model):
    """Part of FlowActivityQueryFilter.

    Required by the platform: type, predicates.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    predicates: list[FlowActivityQueryPredicate] | None = field("predicates", default=None)
