# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class LocalizedLabels(Model):
    """Part of CustomI18nLabels."""

    key: Literal["MessengerHomeHeaderTitle", "MessengerHomeHeaderSubTitle"] | str | None = field("key", default=None)
    value: str | None = field("value", default=None)
