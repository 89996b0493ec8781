# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .time_off_request_reference import TimeOffRequestReference


class TimeOffIntegrationStatusResponse(Model):
    """TimeOffIntegrationStatusResponse of the Platform API.

    The platform requires: time_off_request, integration_status.
    """

    time_off_request: TimeOffRequestReference | None = field("timeOffRequest", default=None)
    integration_status: Literal[
        "Processing", "Error", "AutomaticallyComplete", "ManuallyComplete",
    ] | str | None = field("integrationStatus", default=None)
