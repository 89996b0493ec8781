# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .bu_short_term_forecast import BuShortTermForecast


class ImportForecastResponse(Model):
    """ImportForecastResponse of the Platform API."""

    status: Literal["Processing", "Complete", "Canceled", "Error"] | str | None = field("status", default=None)
    operation_id: str | None = field("operationId", default=None)
    result: BuShortTermForecast | None = field("result", default=None)
