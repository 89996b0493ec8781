# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class AcceleratorInput(Model):
    """Taken by post_infrastructureascode_jobs.

    Required by the platform: accelerator_id.
    """

    dry_run: bool | None = field("dryRun", default=None)
    accelerator_id: str | None = field("acceleratorId", default=None)
    parameters: list[AcceleratorParameter] | None = field("parameters", default=None)


class AcceleratorParameter(Model):
    """Part of AcceleratorInput.

    Required by the platform: name, value.
    """

    name: str | None = field("name", default=None)
    value: str | None = field("value", default=None)
