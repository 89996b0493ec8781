# Generated: make generate
from typing import Any, Literal

from typing_extensions import Unpack

from ..models import (
    ExportScriptRequest, ExportScriptResponse, ImportScriptStatusResponse, Page, PublishScriptRequestData, Script,
    ScriptEntityListing,
)
from ..operation import Api, CallOptions

class ScriptsApi(Api):
    """The Scripts operations of the Platform API."""

    def get_script(
        self,
        script_id: str,
        **options: Unpack[CallOptions],
    ) -> Script:
        """Get a script.

        GET /api/v2/scripts/{scriptId}

        Permissions: any of scripter:script:view.
        """
        ...

    def get_script_page(
        self,
        script_id: str,
        page_id: str,
        *,
        script_data_version: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Page:
        """Get a page of a script.

        GET /api/v2/scripts/{scriptId}/pages/{pageId}

        Permissions: any of scripter:script:view.
        """
        ...

    def get_script_pages(
        self,
        script_id: str,
        *,
        script_data_version: str | None = None,
        **options: Unpack[CallOptions],
    ) -> list[Page]:
        """List the pages of a script.

        GET /api/v2/scripts/{scriptId}/pages

        Permissions: any of scripter:script:view.
        Lists: the answer is the array of items; there is one page.
        """
        ...

    def get_scripts(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        expand: str | None = None,
        name: str | None = None,
        feature: str | None = None,
        flow_id: str | None = None,
        sort_by: Literal["modifiedDate", "createdDate", "name"] | None = None,
        sort_order: Literal["ascending", "descending"] | None = None,
        script_data_version: str | None = None,
        division_ids: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ScriptEntityListing:
        """List the scripts.

        GET /api/v2/scripts

        Permissions: any of scripter:script:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            expand: Further fields to include in the answer.
            name: Name to look for or to use.
            sort_by: Field to order by; modifiedDate, createdDate, name.
            sort_order: Direction of the order; ascending, descending.
        """
        ...

    def get_scripts_divisionviews(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        expand: str | None = None,
        name: str | None = None,
        feature: str | None = None,
        flow_id: str | None = None,
        sort_by: Literal["modifiedDate", "createdDate", "name"] | None = None,
        sort_order: Literal["ascending", "descending"] | None = None,
        script_data_version: str | None = None,
        division_ids: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ScriptEntityListing:
        """List the scripts by division.

        GET /api/v2/scripts/divisionviews

        Permissions: any of scripter:script:search.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            expand: Further fields to include in the answer.
            name: Name to look for or to use.
            sort_by: Field to order by; modifiedDate, createdDate, name.
            sort_order: Direction of the order; ascending, descending.
        """
        ...

    def get_scripts_published(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        expand: str | None = None,
        name: str | None = None,
        feature: str | None = None,
        flow_id: str | None = None,
        script_data_version: str | None = None,
        division_ids: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ScriptEntityListing:
        """List the published scripts.

        GET /api/v2/scripts/published

        Permissions: any of scripter:publishedScript:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            expand: Further fields to include in the answer.
            name: Name to look for or to use.
        """
        ...

    def get_scripts_published_divisionviews(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        expand: str | None = None,
        name: str | None = None,
        feature: str | None = None,
        flow_id: str | None = None,
        script_data_version: str | None = None,
        division_ids: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ScriptEntityListing:
        """List the published scripts by division.

        GET /api/v2/scripts/published/divisionviews

        Permissions: any of scripter:publishedScript:search.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            expand: Further fields to include in the answer.
            name: Name to look for or to use.
        """
        ...

    def get_scripts_published_script_id(
        self,
        script_id: str,
        *,
        script_data_version: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Script:
        """Get a published script.

        GET /api/v2/scripts/published/{scriptId}

        Permissions: any of scripter:publishedScript:view.
        """
        ...

    def get_scripts_published_script_id_page(
        self,
        script_id: str,
        page_id: str,
        *,
        script_data_version: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Page:
        """Get a page of a published script.

        GET /api/v2/scripts/published/{scriptId}/pages/{pageId}

        Permissions: any of scripter:publishedScript:view.
        """
        ...

    def get_scripts_published_script_id_pages(
        self,
        script_id: str,
        *,
        script_data_version: str | None = None,
        **options: Unpack[CallOptions],
    ) -> list[Page]:
        """List the pages of a published script.

        GET /api/v2/scripts/published/{scriptId}/pages

        Permissions: any of scripter:publishedScript:view.
        Lists: the answer is the array of items; there is one page.
        """
        ...

    def get_scripts_published_script_id_variables(
        self,
        script_id: str,
        *,
        input: Literal["true", "false"] | None = None,
        output: Literal["true", "false"] | None = None,
        type: Literal["string", "number", "boolean"] | None = None,
        script_data_version: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Get the variables of a published script.

        GET /api/v2/scripts/published/{scriptId}/variables

        Permissions: any of scripter:publishedScript:view.

        Parameters:
            input: true, false.
            output: true, false.
            type: Kind to choose; string, number, boolean.
        """
        ...

    def get_scripts_upload_status(
        self,
        upload_id: str,
        *,
        long_poll: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ImportScriptStatusResponse:
        """Get the status of a script upload.

        GET /api/v2/scripts/uploads/{uploadId}/status

        Permissions: any of scripter:script:view.

        Parameters:
            long_poll: default False.
        """
        ...

    def post_script_export(
        self,
        script_id: str,
        *,
        body: ExportScriptRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> ExportScriptResponse:
        """Export a script.

        POST /api/v2/scripts/{scriptId}/export

        Permissions: any of scripter:script:view.

        Parameters:
            body: What is sent: an export script (file name and version id).
        """
        ...

    def post_scripts_published(
        self,
        *,
        script_data_version: str | None = None,
        body: PublishScriptRequestData | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> Script:
        """Publish a script.

        POST /api/v2/scripts/published

        Permissions: any of scripter:publishedScript:add.

        Parameters:
            body: What is sent: a publish script request data (script id and version id).
        """
        ...
