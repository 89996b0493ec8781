# Generated: make generate
from collections.abc import Sequence
from typing import Any

from typing_extensions import Unpack

from ..models import (
    LicenseBatchAssignmentRequest, LicenseDefinition, LicenseOrgToggle, LicenseUpdateStatus, LicenseUser,
    UserLicensesEntityListing,
)
from ..operation import Api, CallOptions

class LicenseApi(Api):
    """The License operations of the Platform API."""

    def get_license_definition(
        self,
        license_id: str,
        **options: Unpack[CallOptions],
    ) -> LicenseDefinition:
        """Get a license definition.

        GET /api/v2/license/definitions/{licenseId}

        Permissions: any of authorization:grant:add, authorization:license:view.
        """
        ...

    def get_license_definitions(
        self,
        **options: Unpack[CallOptions],
    ) -> list[LicenseDefinition]:
        """List the license definitions.

        GET /api/v2/license/definitions

        Permissions: any of authorization:grant:add, authorization:license:view.
        Lists: the answer is the array of items; there is one page.
        """
        ...

    def get_license_toggle(
        self,
        feature_name: str,
        **options: Unpack[CallOptions],
    ) -> LicenseOrgToggle:
        """Get a license toggle.

        GET /api/v2/license/toggles/{featureName}
        """
        ...

    def get_license_user(
        self,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> LicenseUser:
        """Get a license user.

        GET /api/v2/license/users/{userId}

        Permissions: any of authorization:grant:add, authorization:license:view.
        """
        ...

    def get_license_users(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> UserLicensesEntityListing:
        """List the license users.

        GET /api/v2/license/users

        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
        """
        ...

    def post_license_infer(
        self,
        *,
        body: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> list[str]:
        """Infer the licenses that permissions need.

        POST /api/v2/license/infer

        Lists: the answer is the array of items; there is one page.

        Parameters:
            body: What is sent: a list of texts.
        """
        ...

    def post_license_organization(
        self,
        *,
        body: LicenseBatchAssignmentRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> list[LicenseUpdateStatus]:
        """Update the licenses of users.

        POST /api/v2/license/organization

        Permissions: any of authorization:grant:add.
        Lists: the answer is the array of items; there is one page.

        Parameters:
            body: What is sent: a license batch assignment (assignments).
        """
        ...

    def post_license_toggle(
        self,
        feature_name: str,
        **options: Unpack[CallOptions],
    ) -> LicenseOrgToggle:
        """Switch a licensed feature of the organization on or off.

        POST /api/v2/license/toggles/{featureName}
        """
        ...

    def post_license_users(
        self,
        *,
        body: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> dict[str, Any]:
        """Add license users.

        POST /api/v2/license/users

        Permissions: any of authorization:grant:add, authorization:license:view.

        Parameters:
            body: What is sent: a list of texts.
        """
        ...
