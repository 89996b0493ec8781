# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import TimeOffRequestReference, UserReference


class UserTimeOffIntegrationStatusResponse(Model):
    """A user time off integration status: time off request, integration status and user. Answer of
    patch_workforcemanagement_managementunit_timeoffrequest_user_integrationstatus.

    Required by the platform: time_off_request, integration_status, user.
    """

    time_off_request: TimeOffRequestReference | None = field("timeOffRequest", default=None)
    integration_status: Literal[
        "Processing", "Error", "AutomaticallyComplete", "ManuallyComplete",
    ] | str | None = field("integrationStatus", default=None)
    user: UserReference | None = field("user", default=None)
