# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .max_length import MaxLength
    from .min_length import MinLength


class ItemValidationLimits(Model):
    """ItemValidationLimits of the Platform API.

    The platform requires: min_length, max_length.
    """

    min_length: MinLength | None = field("minLength", default=None)
    max_length: MaxLength | None = field("maxLength", default=None)
