# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AddressableEntityRef


class SuggestionCannedResponse(Model):
    """Part of Suggestion."""

    response: AddressableEntityRef | None = field("response", default=None)
    library: AddressableEntityRef | None = field("library", default=None)
