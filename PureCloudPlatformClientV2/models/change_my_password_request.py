# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class ChangeMyPasswordRequest(Model):
    """ChangeMyPasswordRequest of the Platform API.

    The platform requires: new_password, old_password.
    """

    new_password: str | None = field("newPassword", default=None)
    old_password: str | None = field("oldPassword", default=None)
