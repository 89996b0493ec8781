# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class SetTimeOffIntegrationStatusRequest(Model):
    """SetTimeOffIntegrationStatusRequest of the Platform API.

    The platform requires: integration_status.
    """

    integration_status: Literal[
        "Processing", "Error", "AutomaticallyComplete", "ManuallyComplete",
    ] | str | None = field("integrationStatus", default=None)
