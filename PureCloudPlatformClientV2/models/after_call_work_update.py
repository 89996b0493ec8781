# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class AfterCallWorkUpdate(Model):
    """AfterCallWorkUpdate of the Platform API.

    The platform requires: after_call_work_required.
    """

    after_call_work_required: bool | None = field("afterCallWorkRequired", default=None)
