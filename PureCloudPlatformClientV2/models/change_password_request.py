# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ChangePasswordRequest(Model):
    """A password to change: new password. Body of post_user_password.

    Required by the platform: new_password.
    """

    new_password: str | None = field("newPassword", default=None)
