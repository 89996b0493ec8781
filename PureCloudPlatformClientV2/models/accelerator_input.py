# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .accelerator_parameter import AcceleratorParameter


class AcceleratorInput(Model):
    """AcceleratorInput of the Platform API.

    The platform requires: accelerator_id.
    """

    dry_run: bool | None = field("dryRun", default=None)
    accelerator_id: str | None = field("acceleratorId", default=None)
    parameters: list[AcceleratorParameter] | None = field("parameters", default=None)
