# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import SecondaryPresence


class ListWrapperSecondaryPresence(Model):
    """Part of UpdateActivityCodeRequest."""

    values: list[SecondaryPresence] | None = field("values", default=None)
