# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class CallCommand(Model):
    """CallCommand of the Platform API.

    The platform requires: call_number.
    """

    call_number: str | None = field("callNumber", default=None)
    phone_column: str | None = field("phoneColumn", default=None)
