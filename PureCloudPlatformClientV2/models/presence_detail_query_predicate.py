# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import NumericRange


class PresenceDetailQueryPredicate(Model):
    """One of the predicates of a presence detail query clause. In PresenceDetailQueryClause and 1 more."""

    type: Literal["dimension", "property", "metric"] | str | None = field("type", default=None)
    dimension: Literal["organizationPresenceId", "systemPresence"] | str | None = field("dimension", default=None)
    operator: Literal["matches", "exists", "notExists"] | str | None = field("operator", default=None)
    value: str | None = field("value", default=None)
    range: NumericRange | None = field("range", default=None)
