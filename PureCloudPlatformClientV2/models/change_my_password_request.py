# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ChangeMyPasswordRequest(Model):
    """A my password to change: new password and old password. Body of post_users_me_password.

    Required by the platform: new_password, old_password.
    """

    new_password: str | None = field("newPassword", default=None)
    old_password: str | None = field("oldPassword", default=None)
