# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ReplacementTerm(Model):
    """Part of GDPRRequest."""

    type: Literal["NAME", "ADDRESS", "PHONE", "EMAIL", "TWITTER"] | str | None = field("type", default=None)
    existing_value: str | None = field("existingValue", default=None)
    updated_value: str | None = field("updatedValue", default=None)
