# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AcceleratorParameter


class AcceleratorInput(Model):
    """Taken by post_infrastructureascode_jobs.

    Required by the platform: accelerator_id.
    """

    dry_run: bool | None = field("dryRun", default=None)
    accelerator_id: str | None = field("acceleratorId", default=None)
    parameters: list[AcceleratorParameter] | None = field("parameters", default=None)
