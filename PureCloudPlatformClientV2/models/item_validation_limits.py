# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import MaxLength, MinLength


class ItemValidationLimits(Model):
    """Part of Coretype.

    Required by the platform: min_length, max_length.
    """

    min_length: MinLength | None = field("minLength", default=None)
    max_length: MaxLength | None = field("maxLength", default=None)
