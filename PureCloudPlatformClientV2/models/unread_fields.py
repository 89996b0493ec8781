# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class UnreadFields(Model):
    """UnreadFields of the Platform API.

    The platform requires: state.
    """

    state: bool | None = field("state", default=None)
