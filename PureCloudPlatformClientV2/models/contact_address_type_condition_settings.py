# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ContactAddressTypeConditionSettings(Model):
    """Required by the platform: operator, value."""

    operator: Literal["Equals", "Contains", "BeginsWith", "EndsWith"] | str | None = field("operator", default=None)
    value: str | None = field("value", default=None)
