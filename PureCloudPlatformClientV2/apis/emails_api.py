# Generated: make generate
"""EmailsApi: signatures and documentation of its methods are in emails_api.pyi."""

from ..operation import Api, ApiOperation, body


class EmailsApi(Api):
    """The Emails operations of the Platform API."""

    get_emails_settings = ApiOperation("GET", "/api/v2/emails/settings", returns="EmailSettings")
    patch_emails_settings = ApiOperation("PATCH", "/api/v2/emails/settings", body(), returns="EmailSettings")
