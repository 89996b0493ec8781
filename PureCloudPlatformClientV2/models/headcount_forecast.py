# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .headcount_interval import HeadcountInterval


class HeadcountForecast(Model):
    """HeadcountForecast of the Platform API.

    The platform requires: required, required_without_shrinkage.
    """

    required: list[HeadcountInterval] | None = field("required", default=None)
    required_without_shrinkage: list[HeadcountInterval] | None = field("requiredWithoutShrinkage", default=None)
