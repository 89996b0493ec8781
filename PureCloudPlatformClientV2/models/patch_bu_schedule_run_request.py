# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class PatchBuReschedulingOptionsManagementUnitRequest(Model):
    """One of the management units of business unit rescheduling options. In PatchBuReschedulingOptionsRequest.

    Required by the platform: management_unit_id.
    """

    management_unit_id: str | None = field("managementUnitId", default=None)
    applied: bool | None = field("applied", default=None)


class PatchBuReschedulingOptionsRequest(Model):
    """Rescheduling options of a business unit schedule run. In PatchBuScheduleRunRequest."""

    management_units: list[PatchBuReschedulingOptionsManagementUnitRequest] | None = field(
        "managementUnits", default=None
    )


class PatchBuScheduleRunRequest(Model):
    """A business unit schedule run to change: rescheduling options. Body of
    patch_workforcemanagement_businessunit_scheduling_run.
    """

    rescheduling_options: PatchBuReschedulingOptionsRequest | None = field("reschedulingOptions", default=None)
