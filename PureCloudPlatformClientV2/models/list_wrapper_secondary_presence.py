# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .secondary_presence import SecondaryPresence


class ListWrapperSecondaryPresence(Model):
    """ListWrapperSecondaryPresence of the Platform API."""

    values: list[SecondaryPresence] | None = field("values", default=None)
