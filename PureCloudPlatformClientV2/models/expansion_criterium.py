# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ExpansionCriterium(Model):
    """Part of Ring."""

    type: Literal["TIMEOUT_SECONDS"] | str | None = field("type", default=None)
    threshold: float | None = field("threshold", default=None)
