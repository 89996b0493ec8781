# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class AcceleratorInput(Model):
    """An accelerator input: accelerator id, dry run and parameters. Body of post_infrastructureascode_jobs.

    Required by the platform: accelerator_id.
    """

    dry_run: bool | None = field("dryRun", default=None)
    accelerator_id: str | None = field("acceleratorId", default=None)
    parameters: list[AcceleratorParameter] | None = field("parameters", default=None)


class AcceleratorParameter(Model):
    """One of the parameters of an accelerator input. In AcceleratorInput.

    Required by the platform: name, value.
    """

    name: str | None = field("name", default=None)
    value: str | None = field("value", default=None)
