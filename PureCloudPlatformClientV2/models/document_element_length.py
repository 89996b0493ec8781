# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class DocumentElementLength(Model):
    """A document element length: value and unit. No method or topic of the definition has it.

    Required by the platform: value, unit.
    """

    value: float | None = field("value", default=None)
    unit: Literal["Em", "Percentage", "Px"] | str | None = field("unit", default=None)
