# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AddressableEntityRef


class SuggestionScript(Model):
    """Part of Suggestion."""

    script: AddressableEntityRef | None = field("script", default=None)
    page: AddressableEntityRef | None = field("page", default=None)
    data: dict[str, str] | None = field("data", default=None)
