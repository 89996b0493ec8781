# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class SetTimeOffIntegrationStatusRequest(Model):
    """One of Processing, Error, AutomaticallyComplete, ManuallyComplete. Body of
    patch_workforcemanagement_managementunit_timeoffrequest_user_integrationstatus.

    Required by the platform: integration_status.
    """

    integration_status: Literal[
        "Processing", "Error", "AutomaticallyComplete", "ManuallyComplete",
    ] | str | None = field("integrationStatus", default=None)
