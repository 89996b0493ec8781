# Generated: make generate
from collections.abc import Sequence
from typing import Any, Literal

from typing_extensions import Unpack

from .._operation import behaviour
from ..models import (
    BulkContactsRequest, BulkContactsResponse, BulkDeleteResponse, BulkFetchContactsResponse, BulkFetchNotesResponse,
    BulkFetchOrganizationsResponse, BulkFetchRelationshipsResponse, BulkIdsRequest, BulkNotesRequest, BulkNotesResponse,
    BulkOrganizationsRequest, BulkOrganizationsResponse, BulkRelationshipsRequest, BulkRelationshipsResponse,
    ContactIdentifier, ContactIdentifierListing, ContactImportJobEntityListing, ContactImportJobRequest,
    ContactImportJobResponse, ContactImportJobStatusUpdateRequest, ContactImportJobStatusUpdateResponse,
    ContactImportSettings, ContactImportSettingsEntityListing, ContactListing, ConversationAssociation, CsvJobRequest,
    CsvJobResponse, CsvSettings, CsvUploadDetailsResponse, CsvUploadPreviewResponse, CsvUploadRequest,
    CsvUploadResponse, CursorContactListing, CursorExternalSourceListing, CursorNoteListing, CursorOrganizationListing,
    CursorRelationshipListing, DataSchema, DataSchemaListing, ExternalContact, ExternalOrganization,
    ExternalOrganizationListing, ExternalOrganizationTrustorLink, ExternalSource, IdentifierClaimRequest, Listing,
    MergeRequest, Note, NoteListing, Relationship, RelationshipListing, ReverseWhitepagesLookupResult, SessionListing,
)
from ..operation import Api, CallOptions

class _ContactImportJobResponse(ContactImportJobResponse, behaviour.JobStart[behaviour.Item]):
    """ContactImportJobResponse, for a type checker with what the results of the job are."""

class _CsvJobResponse(CsvJobResponse, behaviour.JobStart[behaviour.Item]):
    """CsvJobResponse, for a type checker with what the results of the job are."""

class ExternalContactsApi(Api):
    """The External Contacts operations of the Platform API."""

    def delete_externalcontacts_contact(
        self,
        contact_id: str,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Delete an external contact.

        DELETE /api/v2/externalcontacts/contacts/{contactId}

        Permissions: any of relate:contact:delete, externalContacts:contact:delete.
        """
        ...

    def delete_externalcontacts_contact_note(
        self,
        contact_id: str,
        note_id: str,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Delete a note of an external contact.

        DELETE /api/v2/externalcontacts/contacts/{contactId}/notes/{noteId}

        Permissions: any of relate:contact:edit, externalContacts:contact:edit.
        """
        ...

    def delete_externalcontacts_contacts_schema(
        self,
        schema_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete an external contact schema.

        DELETE /api/v2/externalcontacts/contacts/schemas/{schemaId}

        Permissions: any of externalContacts:customFields:edit.
        """
        ...

    def delete_externalcontacts_externalsource(
        self,
        external_source_id: str,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Delete an external source.

        DELETE /api/v2/externalcontacts/externalsources/{externalSourceId}

        Permissions: any of externalContacts:externalSource:delete.
        """
        ...

    def delete_externalcontacts_import_csv_setting(
        self,
        settings_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a set of CSV import settings.

        DELETE /api/v2/externalcontacts/import/csv/settings/{settingsId}

        Permissions: any of externalContacts:importCsvSettings:delete.
        """
        ...

    def delete_externalcontacts_import_setting(
        self,
        settings_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a set of contact import settings.

        DELETE /api/v2/externalcontacts/import/settings/{settingsId}

        Permissions: any of externalContacts:importSettings:delete.
        """
        ...

    def delete_externalcontacts_organization(
        self,
        external_organization_id: str,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Delete an external organization.

        DELETE /api/v2/externalcontacts/organizations/{externalOrganizationId}

        Permissions: any of relate:externalOrganization:delete, externalContacts:externalOrganization:delete.
        """
        ...

    def delete_externalcontacts_organization_note(
        self,
        external_organization_id: str,
        note_id: str,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Delete a note of an external organization.

        DELETE /api/v2/externalcontacts/organizations/{externalOrganizationId}/notes/{noteId}

        Permissions: any of relate:externalOrganization:edit, externalContacts:externalOrganization:edit.
        """
        ...

    def delete_externalcontacts_organization_trustor(
        self,
        external_organization_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Unlink an external organization from its trustor.

        DELETE /api/v2/externalcontacts/organizations/{externalOrganizationId}/trustor

        Permissions: any of externalContacts:externalOrganization:edit.
        """
        ...

    def delete_externalcontacts_relationship(
        self,
        relationship_id: str,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Delete a relationship.

        DELETE /api/v2/externalcontacts/relationships/{relationshipId}

        Permissions: any of relate:externalOrganization:edit, externalContacts:externalOrganization:edit.
        """
        ...

    def get_externalcontacts_contact(
        self,
        contact_id: str,
        *,
        expand: Sequence[Literal[
            "externalOrganization", "externalDataSources", "identifiers", "externalSources", "division",
        ]] | None = None,
        **options: Unpack[CallOptions],
    ) -> ExternalContact:
        """Get an external contact.

        GET /api/v2/externalcontacts/contacts/{contactId}

        Permissions: any of relate:contact:view, externalContacts:contact:view.

        Parameters:
            expand: Further fields to include in the answer; any of externalOrganization, externalDataSources,
                identifiers, externalSources, division.
        """
        ...

    def get_externalcontacts_contact_identifiers(
        self,
        contact_id: str,
        **options: Unpack[CallOptions],
    ) -> ContactIdentifierListing:
        """List the identifiers of an external contact.

        GET /api/v2/externalcontacts/contacts/{contactId}/identifiers

        Permissions: any of externalContacts:contact:view.
        Lists: its items are in entities; there is one page.
        """
        ...

    def get_externalcontacts_contact_journey_sessions(
        self,
        contact_id: str,
        *,
        page_size: str | None = None,
        after: str | None = None,
        include_merged: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> SessionListing:
        """List the journey sessions of an external contact.

        GET /api/v2/externalcontacts/contacts/{contactId}/journey/sessions

        Permissions: any of externalContacts:session:view.
        Lists: its items are in entities; the next page is asked for by after, from next_uri of the answer.

        Parameters:
            page_size: Most items on a page.
            after: Cursor: return what comes after it.
        """
        ...

    def get_externalcontacts_contact_note(
        self,
        contact_id: str,
        note_id: str,
        *,
        expand: Sequence[Literal["author", "externalDataSources", "division"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> Note:
        """Get a note of an external contact.

        GET /api/v2/externalcontacts/contacts/{contactId}/notes/{noteId}

        Permissions: any of relate:contact:view, externalContacts:contact:view.

        Parameters:
            expand: Further fields to include in the answer; any of author, externalDataSources, division.
        """
        ...

    def get_externalcontacts_contact_notes(
        self,
        contact_id: str,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        sort_order: str | None = None,
        expand: Sequence[Literal["author", "externalDataSources", "division"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> NoteListing:
        """List the notes of an external contact.

        GET /api/v2/externalcontacts/contacts/{contactId}/notes

        Permissions: any of relate:contact:view, externalContacts:contact:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 20.
            page_number: Page to return; the first is 1; default 1.
            sort_order: Direction of the order.
            expand: Further fields to include in the answer; any of author, externalDataSources, division.
        """
        ...

    def get_externalcontacts_contact_unresolved(
        self,
        contact_id: str,
        *,
        expand: Sequence[Literal[
            "externalOrganization", "externalDataSources", "identifiers", "division",
        ]] | None = None,
        **options: Unpack[CallOptions],
    ) -> ExternalContact:
        """Get an external contact without resolving merged ones.

        GET /api/v2/externalcontacts/contacts/{contactId}/unresolved

        Permissions: any of externalContacts:contact:view.

        Parameters:
            expand: Further fields to include in the answer; any of externalOrganization, externalDataSources,
                identifiers, division.
        """
        ...

    def get_externalcontacts_contacts(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        q: str | None = None,
        sort_order: str | None = None,
        expand: Sequence[Literal[
            "externalOrganization", "externalDataSources", "identifiers", "externalSources", "division",
        ]] | None = None,
        **options: Unpack[CallOptions],
    ) -> ContactListing:
        """List the external contacts.

        GET /api/v2/externalcontacts/contacts

        Permissions: any of relate:contact:view, externalContacts:contact:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 20.
            page_number: Page to return; the first is 1; default 1.
            q: Text to look for.
            sort_order: Direction of the order.
            expand: Further fields to include in the answer; any of externalOrganization, externalDataSources,
                identifiers, externalSources, division.
        """
        ...

    def get_externalcontacts_contacts_schema(
        self,
        schema_id: str,
        **options: Unpack[CallOptions],
    ) -> DataSchema:
        """Get an external contact schema.

        GET /api/v2/externalcontacts/contacts/schemas/{schemaId}

        Permissions: any of externalContacts:customFields:view.
        """
        ...

    def get_externalcontacts_contacts_schema_version(
        self,
        schema_id: str,
        version_id: str,
        **options: Unpack[CallOptions],
    ) -> DataSchema:
        """Get a version of an external contact schema.

        GET /api/v2/externalcontacts/contacts/schemas/{schemaId}/versions/{versionId}

        Permissions: any of externalContacts:customFields:view.
        """
        ...

    def get_externalcontacts_contacts_schema_versions(
        self,
        schema_id: str,
        **options: Unpack[CallOptions],
    ) -> DataSchema:
        """Get the versions of an external contact schema.

        GET /api/v2/externalcontacts/contacts/schemas/{schemaId}/versions

        Permissions: any of externalContacts:customFields:view.
        """
        ...

    def get_externalcontacts_contacts_schemas(
        self,
        **options: Unpack[CallOptions],
    ) -> DataSchemaListing:
        """List the external contact schemas.

        GET /api/v2/externalcontacts/contacts/schemas

        Permissions: any of externalContacts:customFields:view.
        Lists: its items are in entities; there is one page.
        """
        ...

    def get_externalcontacts_externalsource(
        self,
        external_source_id: str,
        **options: Unpack[CallOptions],
    ) -> ExternalSource:
        """Get an external source.

        GET /api/v2/externalcontacts/externalsources/{externalSourceId}

        Permissions: any of externalContacts:externalSource:view, externalContacts:contact:view,
        externalContacts:externalOrganization:view.
        """
        ...

    def get_externalcontacts_externalsources(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        name: str | None = None,
        active: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> CursorExternalSourceListing:
        """List the external sources.

        GET /api/v2/externalcontacts/externalsources

        Permissions: any of externalContacts:externalSource:view, externalContacts:contact:view,
        externalContacts:externalOrganization:view.
        Lists: its items are in entities; the next page is asked for by cursor, from cursors.after of the answer.

        Parameters:
            cursor: Place in the list, from the answer before.
            limit: Most items to return.
            name: Name to look for or to use.
            active: Whether it is active.
        """
        ...

    def get_externalcontacts_import_csv_setting(
        self,
        settings_id: str,
        **options: Unpack[CallOptions],
    ) -> CsvSettings:
        """Get a set of CSV import settings.

        GET /api/v2/externalcontacts/import/csv/settings/{settingsId}

        Permissions: any of externalContacts:importCsvSettings:view.
        """
        ...

    def get_externalcontacts_import_csv_settings(
        self,
        *,
        after: str | None = None,
        page_size: str | None = None,
        external_settings_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Listing:
        """List the CSV import settings.

        GET /api/v2/externalcontacts/import/csv/settings

        Permissions: any of externalContacts:importCsvSettings:view.
        Lists: its items are in entities; the next page is asked for by after, from next_uri of the answer.

        Parameters:
            after: Cursor: return what comes after it.
            page_size: Most items on a page.
        """
        ...

    def get_externalcontacts_import_csv_upload_details(
        self,
        upload_id: str,
        **options: Unpack[CallOptions],
    ) -> CsvUploadDetailsResponse:
        """Get the details of a CSV upload.

        GET /api/v2/externalcontacts/import/csv/uploads/{uploadId}/details

        Permissions: any of externalContacts:importCsvUpload:view.
        """
        ...

    def get_externalcontacts_import_csv_upload_preview(
        self,
        upload_id: str,
        **options: Unpack[CallOptions],
    ) -> CsvUploadPreviewResponse:
        """Get the preview of a CSV upload.

        GET /api/v2/externalcontacts/import/csv/uploads/{uploadId}/preview

        Permissions: any of externalContacts:importCsvUpload:view.
        """
        ...

    def get_externalcontacts_import_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> ContactImportJobResponse:
        """Get a contact import job.

        GET /api/v2/externalcontacts/import/jobs/{jobId}

        Permissions: any of externalContacts:importJob:view.
        """
        ...

    def get_externalcontacts_import_jobs(
        self,
        *,
        after: str | None = None,
        page_size: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        job_status: Literal["Created", "Running", "Completed", "Failed", "Cancelled"] | None = None,
        **options: Unpack[CallOptions],
    ) -> ContactImportJobEntityListing:
        """List the contact import jobs.

        GET /api/v2/externalcontacts/import/jobs

        Permissions: any of externalContacts:importJob:viewAll.
        Lists: its items are in entities; the next page is asked for by after, from cursors.after of the answer.

        Parameters:
            after: Cursor: return what comes after it.
            page_size: Most items on a page; default 25.
            sort_order: Direction of the order; Ascending, Descending; default Ascending.
            job_status: State of the job; Created, Running, Completed, Failed, Cancelled.
        """
        ...

    def get_externalcontacts_import_setting(
        self,
        settings_id: str,
        **options: Unpack[CallOptions],
    ) -> ContactImportSettings:
        """Get a set of contact import settings.

        GET /api/v2/externalcontacts/import/settings/{settingsId}

        Permissions: any of externalContacts:importSettings:view.
        """
        ...

    def get_externalcontacts_import_settings(
        self,
        *,
        after: str | None = None,
        page_size: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ContactImportSettingsEntityListing:
        """List the contact import settings.

        GET /api/v2/externalcontacts/import/settings

        Permissions: any of externalContacts:importSettings:viewAll.
        Lists: its items are in entities; the next page is asked for by after, from cursors.after of the answer.

        Parameters:
            after: Cursor: return what comes after it.
            page_size: Most items on a page; default 25.
            sort_order: Direction of the order; Ascending, Descending; default Ascending.
            name: Name to look for or to use.
        """
        ...

    def get_externalcontacts_organization(
        self,
        external_organization_id: str,
        *,
        expand: Sequence[Literal["externalDataSources", "division", "identifiers", "externalSources"]] | None = None,
        include_trustors: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ExternalOrganization:
        """Get an external organization.

        GET /api/v2/externalcontacts/organizations/{externalOrganizationId}

        Permissions: any of relate:externalOrganization:view, externalContacts:externalOrganization:view.

        Parameters:
            expand: Further fields to include in the answer; any of externalDataSources, division, identifiers,
                externalSources.
        """
        ...

    def get_externalcontacts_organization_contacts(
        self,
        external_organization_id: str,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        q: str | None = None,
        sort_order: str | None = None,
        expand: Sequence[Literal[
            "externalOrganization", "externalDataSources", "identifiers", "externalSources", "division",
        ]] | None = None,
        **options: Unpack[CallOptions],
    ) -> ContactListing:
        """List the contacts of an external organization.

        GET /api/v2/externalcontacts/organizations/{externalOrganizationId}/contacts

        Permissions: any of relate:contact:view, externalContacts:contact:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 20.
            page_number: Page to return; the first is 1; default 1.
            q: Text to look for.
            sort_order: Direction of the order.
            expand: Further fields to include in the answer; any of externalOrganization, externalDataSources,
                identifiers, externalSources, division.
        """
        ...

    def get_externalcontacts_organization_note(
        self,
        external_organization_id: str,
        note_id: str,
        *,
        expand: Sequence[Literal["author", "externalDataSources", "division"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> Note:
        """Get a note of an external organization.

        GET /api/v2/externalcontacts/organizations/{externalOrganizationId}/notes/{noteId}

        Permissions: any of relate:externalOrganization:view, externalContacts:externalOrganization:view.

        Parameters:
            expand: Further fields to include in the answer; any of author, externalDataSources, division.
        """
        ...

    def get_externalcontacts_organization_notes(
        self,
        external_organization_id: str,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        sort_order: str | None = None,
        expand: Sequence[Literal["author", "externalDataSources", "division"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> NoteListing:
        """List the notes of an external organization.

        GET /api/v2/externalcontacts/organizations/{externalOrganizationId}/notes

        Permissions: any of relate:externalOrganization:view, externalContacts:externalOrganization:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 20.
            page_number: Page to return; the first is 1; default 1.
            sort_order: Direction of the order.
            expand: Further fields to include in the answer; any of author, externalDataSources, division.
        """
        ...

    def get_externalcontacts_organization_relationships(
        self,
        external_organization_id: str,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        expand: Sequence[Literal["externalDataSources", "division"]] | None = None,
        sort_order: str | None = None,
        **options: Unpack[CallOptions],
    ) -> RelationshipListing:
        """List the relationships of an external organization.

        GET /api/v2/externalcontacts/organizations/{externalOrganizationId}/relationships

        Permissions: any of relate:externalOrganization:view, externalContacts:externalOrganization:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 20.
            page_number: Page to return; the first is 1; default 1.
            expand: Further fields to include in the answer; any of externalDataSources, division.
            sort_order: Direction of the order.
        """
        ...

    def get_externalcontacts_organizations(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        q: str | None = None,
        trustor_id: Sequence[str] | None = None,
        sort_order: str | None = None,
        expand: Sequence[Literal["externalDataSources", "division", "identifiers", "externalSources"]] | None = None,
        include_trustors: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ExternalOrganizationListing:
        """List the external organizations.

        GET /api/v2/externalcontacts/organizations

        Permissions: any of relate:externalOrganization:view, externalContacts:externalOrganization:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 20.
            page_number: Page to return; the first is 1; default 1.
            q: Text to look for.
            sort_order: Direction of the order.
            expand: Further fields to include in the answer; any of externalDataSources, division, identifiers,
                externalSources.
        """
        ...

    def get_externalcontacts_organizations_schema(
        self,
        schema_id: str,
        **options: Unpack[CallOptions],
    ) -> DataSchema:
        """Get an external organization schema.

        GET /api/v2/externalcontacts/organizations/schemas/{schemaId}

        Permissions: any of externalContacts:customFields:view.
        """
        ...

    def get_externalcontacts_organizations_schema_version(
        self,
        schema_id: str,
        version_id: str,
        **options: Unpack[CallOptions],
    ) -> DataSchema:
        """Get a version of an external organization schema.

        GET /api/v2/externalcontacts/organizations/schemas/{schemaId}/versions/{versionId}

        Permissions: any of externalContacts:customFields:view.
        """
        ...

    def get_externalcontacts_organizations_schema_versions(
        self,
        schema_id: str,
        **options: Unpack[CallOptions],
    ) -> DataSchema:
        """Get the versions of an external organization schema.

        GET /api/v2/externalcontacts/organizations/schemas/{schemaId}/versions

        Permissions: any of externalContacts:customFields:view.
        """
        ...

    def get_externalcontacts_organizations_schemas(
        self,
        **options: Unpack[CallOptions],
    ) -> DataSchemaListing:
        """List the external organization schemas.

        GET /api/v2/externalcontacts/organizations/schemas

        Permissions: any of externalContacts:customFields:view.
        Lists: its items are in entities; there is one page.
        """
        ...

    def get_externalcontacts_relationship(
        self,
        relationship_id: str,
        *,
        expand: Sequence[Literal["externalDataSources", "division"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> Relationship:
        """Get a relationship.

        GET /api/v2/externalcontacts/relationships/{relationshipId}

        Permissions: any of relate:externalOrganization:view, externalContacts:externalOrganization:view.

        Parameters:
            expand: Further fields to include in the answer; any of externalDataSources, division.
        """
        ...

    def get_externalcontacts_reversewhitepageslookup(
        self,
        lookup_val: str,
        *,
        expand: Sequence[Literal["contacts.externalOrganization", "externalDataSources", "division"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> ReverseWhitepagesLookupResult:
        """Find the external contacts and organizations that a value belongs to.

        GET /api/v2/externalcontacts/reversewhitepageslookup

        Permissions: any of externalContacts:contact:view.

        Parameters:
            expand: Further fields to include in the answer; any of contacts.externalOrganization,
                externalDataSources, division.
        """
        ...

    def get_externalcontacts_scan_contacts(
        self,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> CursorContactListing:
        """List all external contacts by cursor.

        GET /api/v2/externalcontacts/scan/contacts

        Permissions: any of relate:contact:view, externalContacts:contact:view.
        Lists: its items are in entities; the next page is asked for by cursor, from cursors.after of the answer.

        Parameters:
            limit: Most items to return.
            cursor: Place in the list, from the answer before.
        """
        ...

    def get_externalcontacts_scan_notes(
        self,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> CursorNoteListing:
        """List all notes of external contacts by cursor.

        GET /api/v2/externalcontacts/scan/notes

        Permissions: any of relate:contact:view, externalContacts:contact:view.
        Lists: its items are in entities; the next page is asked for by cursor, from cursors.after of the answer.

        Parameters:
            limit: Most items to return.
            cursor: Place in the list, from the answer before.
        """
        ...

    def get_externalcontacts_scan_organizations(
        self,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> CursorOrganizationListing:
        """List all external organizations by cursor.

        GET /api/v2/externalcontacts/scan/organizations

        Permissions: any of relate:externalOrganization:view, externalContacts:externalOrganization:view.
        Lists: its items are in entities; the next page is asked for by cursor, from cursors.after of the answer.

        Parameters:
            limit: Most items to return.
            cursor: Place in the list, from the answer before.
        """
        ...

    def get_externalcontacts_scan_relationships(
        self,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> CursorRelationshipListing:
        """List all relationships of external contacts by cursor.

        GET /api/v2/externalcontacts/scan/relationships

        Permissions: any of relate:contact:view, externalContacts:contact:view.
        Lists: its items are in entities; the next page is asked for by cursor, from cursors.after of the answer.

        Parameters:
            limit: Most items to return.
            cursor: Place in the list, from the answer before.
        """
        ...

    def patch_externalcontacts_contact_identifiers(
        self,
        contact_id: str,
        body: IdentifierClaimRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ContactIdentifier:
        """Change the identifiers of an external contact.

        PATCH /api/v2/externalcontacts/contacts/{contactId}/identifiers

        Permissions: any of externalContacts:contact:edit.

        Parameters:
            body: What is sent: an identifier claim (operation and identifier).
        """
        ...

    def post_externalcontacts_bulk_contacts(
        self,
        body: BulkIdsRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> BulkFetchContactsResponse:
        """Get several external contacts by their ids.

        POST /api/v2/externalcontacts/bulk/contacts

        Permissions: any of externalContacts:contact:view.
        Lists: its items are in results; there is one page.

        Parameters:
            body: What is sent: a bulk ids (entities).
        """
        ...

    def post_externalcontacts_bulk_contacts_add(
        self,
        body: BulkContactsRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> BulkContactsResponse:
        """Add external contacts in bulk.

        POST /api/v2/externalcontacts/bulk/contacts/add

        Permissions: any of externalContacts:contact:add.
        Lists: its items are in results; there is one page.

        Parameters:
            body: What is sent: a bulk contacts (entities).
        """
        ...

    def post_externalcontacts_bulk_contacts_remove(
        self,
        body: BulkIdsRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> BulkDeleteResponse:
        """Remove external contacts in bulk.

        POST /api/v2/externalcontacts/bulk/contacts/remove

        Permissions: any of externalContacts:contact:delete.
        Lists: its items are in results; there is one page.

        Parameters:
            body: What is sent: a bulk ids (entities).
        """
        ...

    def post_externalcontacts_bulk_contacts_unresolved(
        self,
        body: BulkIdsRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> BulkFetchContactsResponse:
        """Get several external contacts by their ids, without resolving merged ones.

        POST /api/v2/externalcontacts/bulk/contacts/unresolved

        Permissions: any of externalContacts:contact:view.
        Lists: its items are in results; there is one page.

        Parameters:
            body: What is sent: a bulk ids (entities).
        """
        ...

    def post_externalcontacts_bulk_contacts_update(
        self,
        body: BulkContactsRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> BulkContactsResponse:
        """Update external contacts in bulk.

        POST /api/v2/externalcontacts/bulk/contacts/update

        Permissions: any of externalContacts:contact:edit.
        Lists: its items are in results; there is one page.

        Parameters:
            body: What is sent: a bulk contacts (entities).
        """
        ...

    def post_externalcontacts_bulk_notes(
        self,
        body: BulkIdsRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> BulkFetchNotesResponse:
        """Get several notes by their ids.

        POST /api/v2/externalcontacts/bulk/notes

        Permissions: all of externalContacts:contact:view, externalContacts:externalOrganization:view.
        Lists: its items are in results; there is one page.

        Parameters:
            body: What is sent: a bulk ids (entities).
        """
        ...

    def post_externalcontacts_bulk_notes_add(
        self,
        body: BulkNotesRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> BulkNotesResponse:
        """Add notes in bulk.

        POST /api/v2/externalcontacts/bulk/notes/add

        Permissions: all of externalContacts:contact:add, externalContacts:externalOrganization:add.
        Lists: its items are in results; there is one page.

        Parameters:
            body: What is sent: a bulk notes (entities).
        """
        ...

    def post_externalcontacts_bulk_notes_remove(
        self,
        body: BulkIdsRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> BulkDeleteResponse:
        """Remove notes in bulk.

        POST /api/v2/externalcontacts/bulk/notes/remove

        Permissions: all of externalContacts:contact:delete, externalContacts:externalOrganization:delete.
        Lists: its items are in results; there is one page.

        Parameters:
            body: What is sent: a bulk ids (entities).
        """
        ...

    def post_externalcontacts_bulk_notes_update(
        self,
        body: BulkNotesRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> BulkNotesResponse:
        """Update notes in bulk.

        POST /api/v2/externalcontacts/bulk/notes/update

        Permissions: all of externalContacts:contact:edit, externalContacts:externalOrganization:edit.
        Lists: its items are in results; there is one page.

        Parameters:
            body: What is sent: a bulk notes (entities).
        """
        ...

    def post_externalcontacts_bulk_organizations(
        self,
        body: BulkIdsRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> BulkFetchOrganizationsResponse:
        """Get several external organizations by their ids.

        POST /api/v2/externalcontacts/bulk/organizations

        Permissions: any of externalContacts:externalOrganization:view.
        Lists: its items are in results; there is one page.

        Parameters:
            body: What is sent: a bulk ids (entities).
        """
        ...

    def post_externalcontacts_bulk_organizations_add(
        self,
        body: BulkOrganizationsRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> BulkOrganizationsResponse:
        """Add external organizations in bulk.

        POST /api/v2/externalcontacts/bulk/organizations/add

        Permissions: any of externalContacts:externalOrganization:add.
        Lists: its items are in results; there is one page.

        Parameters:
            body: What is sent: a bulk organizations (entities).
        """
        ...

    def post_externalcontacts_bulk_organizations_remove(
        self,
        body: BulkIdsRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> BulkDeleteResponse:
        """Remove external organizations in bulk.

        POST /api/v2/externalcontacts/bulk/organizations/remove

        Permissions: any of externalContacts:externalOrganization:delete.
        Lists: its items are in results; there is one page.

        Parameters:
            body: What is sent: a bulk ids (entities).
        """
        ...

    def post_externalcontacts_bulk_organizations_update(
        self,
        body: BulkOrganizationsRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> BulkOrganizationsResponse:
        """Update external organizations in bulk.

        POST /api/v2/externalcontacts/bulk/organizations/update

        Permissions: any of externalContacts:externalOrganization:edit.
        Lists: its items are in results; there is one page.

        Parameters:
            body: What is sent: a bulk organizations (entities).
        """
        ...

    def post_externalcontacts_bulk_relationships(
        self,
        body: BulkIdsRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> BulkFetchRelationshipsResponse:
        """Get several relationships by their ids.

        POST /api/v2/externalcontacts/bulk/relationships

        Permissions: all of externalContacts:contact:view, externalContacts:externalOrganization:view.
        Lists: its items are in results; there is one page.

        Parameters:
            body: What is sent: a bulk ids (entities).
        """
        ...

    def post_externalcontacts_bulk_relationships_add(
        self,
        body: BulkRelationshipsRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> BulkRelationshipsResponse:
        """Add relationships in bulk.

        POST /api/v2/externalcontacts/bulk/relationships/add

        Permissions: all of externalContacts:contact:add, externalContacts:externalOrganization:add.
        Lists: its items are in results; there is one page.

        Parameters:
            body: What is sent: a bulk relationships (entities).
        """
        ...

    def post_externalcontacts_bulk_relationships_remove(
        self,
        body: BulkIdsRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> BulkDeleteResponse:
        """Remove relationships in bulk.

        POST /api/v2/externalcontacts/bulk/relationships/remove

        Permissions: all of externalContacts:contact:delete, externalContacts:externalOrganization:delete.
        Lists: its items are in results; there is one page.

        Parameters:
            body: What is sent: a bulk ids (entities).
        """
        ...

    def post_externalcontacts_bulk_relationships_update(
        self,
        body: BulkRelationshipsRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> BulkRelationshipsResponse:
        """Update relationships in bulk.

        POST /api/v2/externalcontacts/bulk/relationships/update

        Permissions: all of externalContacts:contact:edit, externalContacts:externalOrganization:edit.
        Lists: its items are in results; there is one page.

        Parameters:
            body: What is sent: a bulk relationships (entities).
        """
        ...

    def post_externalcontacts_contact_notes(
        self,
        contact_id: str,
        body: Note | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Note:
        """Create a note of an external contact.

        POST /api/v2/externalcontacts/contacts/{contactId}/notes

        Permissions: any of relate:contact:edit, externalContacts:contact:edit.

        Parameters:
            body: What is sent: a note (entity id, entity type, note text and 6 more).
        """
        ...

    def post_externalcontacts_contact_promotion(
        self,
        contact_id: str,
        **options: Unpack[CallOptions],
    ) -> ExternalContact:
        """Promote an external contact.

        POST /api/v2/externalcontacts/contacts/{contactId}/promotion

        Permissions: any of externalContacts:identity:promote.
        """
        ...

    def post_externalcontacts_contacts(
        self,
        body: ExternalContact | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ExternalContact:
        """Create an external contact.

        POST /api/v2/externalcontacts/contacts

        Permissions: any of relate:contact:add, externalContacts:contact:add.

        Parameters:
            body: What is sent: an external contact (first name, middle name, last name and 29 more).
        """
        ...

    def post_externalcontacts_contacts_schemas(
        self,
        body: DataSchema | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> DataSchema:
        """Create an external contact schema.

        POST /api/v2/externalcontacts/contacts/schemas

        Permissions: any of externalContacts:customFields:add.

        Parameters:
            body: What is sent: a data schema (JSON schema, name, applies to and 6 more).
        """
        ...

    def post_externalcontacts_externalsources(
        self,
        body: ExternalSource | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ExternalSource:
        """Create an external source.

        POST /api/v2/externalcontacts/externalsources

        Permissions: any of externalContacts:externalSource:add.

        Parameters:
            body: What is sent: an external source (name, active, link configuration and 2 more).
        """
        ...

    def post_externalcontacts_identifierlookup(
        self,
        identifier: ContactIdentifier | dict[str, Any],
        *,
        expand: Sequence[Literal["externalOrganization", "identifiers", "externalSources", "division"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> ExternalContact:
        """Find an external contact by one of its identifiers.

        POST /api/v2/externalcontacts/identifierlookup

        Permissions: any of externalContacts:contact:view, relate:contact:view.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            identifier: What is sent: a contact identifier (type, value and 3 more).
            expand: Further fields to include in the answer; any of externalOrganization, identifiers,
                externalSources, division.
        """
        ...

    def post_externalcontacts_import_csv_jobs(
        self,
        body: CsvJobRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> _CsvJobResponse[Any]:
        """Start a CSV external contact import job.

        POST /api/v2/externalcontacts/import/csv/jobs

        Permissions: any of externalContacts:importCsvJob:add.
        Starts a job: get_externalcontacts_import_job tells its state; it ends in one of Completed, Failed,
        Cancelled.

        Parameters:
            body: What is sent: a CSV job (upload id and settings id).
        """
        ...

    def post_externalcontacts_import_csv_settings(
        self,
        body: CsvSettings | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> CsvSettings:
        """Create a set of CSV import settings.

        POST /api/v2/externalcontacts/import/csv/settings

        Permissions: any of externalContacts:importCsvSettings:add.

        Parameters:
            body: What is sent: a set of CSV settings (mappings, external settings id and 2 more).
        """
        ...

    def post_externalcontacts_import_csv_uploads(
        self,
        body: CsvUploadRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> CsvUploadResponse:
        """Create a CSV upload.

        POST /api/v2/externalcontacts/import/csv/uploads

        Permissions: any of externalContacts:importCsvUpload:add.

        Parameters:
            body: What is sent: a CSV upload (file size and file name).
        """
        ...

    def post_externalcontacts_import_jobs(
        self,
        body: ContactImportJobRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> _ContactImportJobResponse[Any]:
        """Start a job that imports external contacts.

        POST /api/v2/externalcontacts/import/jobs

        Permissions: any of externalContacts:importJob:add.
        Starts a job: get_externalcontacts_import_job tells its state; it ends in one of Completed, Failed,
        Cancelled.

        Parameters:
            body: What is sent: a contact import job (settings id).
        """
        ...

    def post_externalcontacts_import_settings(
        self,
        body: ContactImportSettings | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ContactImportSettings:
        """Create a set of contact import settings.

        POST /api/v2/externalcontacts/import/settings

        Permissions: any of externalContacts:importSettings:add.

        Parameters:
            body: What is sent: a set of contact import settings (name, merge contacts, external source id and 5
                more).
        """
        ...

    def post_externalcontacts_merge_contacts(
        self,
        body: MergeRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ExternalContact:
        """Merge two external contacts.

        POST /api/v2/externalcontacts/merge/contacts

        Permissions: any of externalContacts:identity:merge.

        Parameters:
            body: What is sent: a merge (source contact id and target contact id).
        """
        ...

    def post_externalcontacts_organization_notes(
        self,
        external_organization_id: str,
        body: Note | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Note:
        """Create a note of an external organization.

        POST /api/v2/externalcontacts/organizations/{externalOrganizationId}/notes

        Permissions: any of relate:externalOrganization:edit, externalContacts:externalOrganization:edit.

        Parameters:
            body: What is sent: a note (entity id, entity type, note text and 6 more).
        """
        ...

    def post_externalcontacts_organizations(
        self,
        body: ExternalOrganization | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ExternalOrganization:
        """Create an external organization.

        POST /api/v2/externalcontacts/organizations

        Permissions: any of relate:externalOrganization:add, externalContacts:externalOrganization:add.

        Parameters:
            body: What is sent: an external organization (name, company type, industry and 19 more).
        """
        ...

    def post_externalcontacts_organizations_schemas(
        self,
        body: DataSchema | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> DataSchema:
        """Create an external organization schema.

        POST /api/v2/externalcontacts/organizations/schemas

        Permissions: any of externalContacts:customFields:add.

        Parameters:
            body: What is sent: a data schema (JSON schema, name, applies to and 6 more).
        """
        ...

    def post_externalcontacts_relationships(
        self,
        body: Relationship | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Relationship:
        """Create a relationship.

        POST /api/v2/externalcontacts/relationships

        Permissions: any of relate:externalOrganization:edit, externalContacts:externalOrganization:edit.

        Parameters:
            body: What is sent: a relationship (user, external organization, relationship and 3 more).
        """
        ...

    def put_externalcontacts_contact(
        self,
        contact_id: str,
        body: ExternalContact | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ExternalContact:
        """Update an external contact.

        PUT /api/v2/externalcontacts/contacts/{contactId}

        Permissions: any of relate:contact:edit, externalContacts:contact:edit.

        Parameters:
            body: What is sent: an external contact (first name, middle name, last name and 29 more).
        """
        ...

    def put_externalcontacts_contact_note(
        self,
        contact_id: str,
        note_id: str,
        body: Note | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Note:
        """Update a note of an external contact.

        PUT /api/v2/externalcontacts/contacts/{contactId}/notes/{noteId}

        Permissions: any of relate:contact:edit, externalContacts:contact:edit.

        Parameters:
            body: What is sent: a note (entity id, entity type, note text and 6 more).
        """
        ...

    def put_externalcontacts_contacts_schema(
        self,
        schema_id: str,
        body: DataSchema | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> DataSchema:
        """Update an external contact schema.

        PUT /api/v2/externalcontacts/contacts/schemas/{schemaId}

        Permissions: any of externalContacts:customFields:edit.

        Parameters:
            body: What is sent: a data schema (JSON schema, name, applies to and 6 more).
        """
        ...

    def put_externalcontacts_conversation(
        self,
        conversation_id: str,
        body: ConversationAssociation | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """Associate an external contact with a conversation.

        PUT /api/v2/externalcontacts/conversations/{conversationId}

        Permissions: any of relate:conversation:associate, externalContacts:conversation:associate.

        Parameters:
            body: What is sent: a conversation association (conversation id, communication id, media type and 1
                more).
        """
        ...

    def put_externalcontacts_externalsource(
        self,
        external_source_id: str,
        body: ExternalSource | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ExternalSource:
        """Update an external source.

        PUT /api/v2/externalcontacts/externalsources/{externalSourceId}

        Permissions: any of externalContacts:externalSource:edit.

        Parameters:
            body: What is sent: an external source (name, active, link configuration and 2 more).
        """
        ...

    def put_externalcontacts_import_csv_setting(
        self,
        settings_id: str,
        body: CsvSettings | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> CsvSettings:
        """Update a set of CSV import settings.

        PUT /api/v2/externalcontacts/import/csv/settings/{settingsId}

        Permissions: any of externalContacts:importCsvSettings:edit.

        Parameters:
            body: What is sent: a set of CSV settings (mappings, external settings id and 2 more).
        """
        ...

    def put_externalcontacts_import_job(
        self,
        job_id: str,
        body: ContactImportJobStatusUpdateRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ContactImportJobStatusUpdateResponse:
        """Update a contact import job.

        PUT /api/v2/externalcontacts/import/jobs/{jobId}

        Permissions: any of externalContacts:importJob:edit.

        Parameters:
            body: What is sent: a contact import job status (job id and status).
        """
        ...

    def put_externalcontacts_import_setting(
        self,
        settings_id: str,
        body: ContactImportSettings | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ContactImportSettings:
        """Update a set of contact import settings.

        PUT /api/v2/externalcontacts/import/settings/{settingsId}

        Permissions: any of externalContacts:importSettings:edit.

        Parameters:
            body: What is sent: a set of contact import settings (name, merge contacts, external source id and 5
                more).
        """
        ...

    def put_externalcontacts_organization(
        self,
        external_organization_id: str,
        body: ExternalOrganization | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ExternalOrganization:
        """Update an external organization.

        PUT /api/v2/externalcontacts/organizations/{externalOrganizationId}

        Permissions: any of relate:externalOrganization:edit, externalContacts:externalOrganization:edit.

        Parameters:
            body: What is sent: an external organization (name, company type, industry and 19 more).
        """
        ...

    def put_externalcontacts_organization_note(
        self,
        external_organization_id: str,
        note_id: str,
        body: Note | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Note:
        """Update a note of an external organization.

        PUT /api/v2/externalcontacts/organizations/{externalOrganizationId}/notes/{noteId}

        Permissions: any of relate:externalOrganization:edit, externalContacts:externalOrganization:edit.

        Parameters:
            body: What is sent: a note (entity id, entity type, note text and 6 more).
        """
        ...

    def put_externalcontacts_organization_trustor_trustor_id(
        self,
        external_organization_id: str,
        trustor_id: str,
        **options: Unpack[CallOptions],
    ) -> ExternalOrganizationTrustorLink:
        """Link an external organization to a trustor.

        PUT /api/v2/externalcontacts/organizations/{externalOrganizationId}/trustor/{trustorId}

        Permissions: any of externalContacts:externalOrganization:edit.
        """
        ...

    def put_externalcontacts_organizations_schema(
        self,
        schema_id: str,
        body: DataSchema | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> DataSchema:
        """Update an external organization schema.

        PUT /api/v2/externalcontacts/organizations/schemas/{schemaId}

        Permissions: any of externalContacts:customFields:edit.

        Parameters:
            body: What is sent: a data schema (JSON schema, name, applies to and 6 more).
        """
        ...

    def put_externalcontacts_relationship(
        self,
        relationship_id: str,
        body: Relationship | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Relationship:
        """Update a relationship.

        PUT /api/v2/externalcontacts/relationships/{relationshipId}

        Permissions: any of relate:externalOrganization:edit, externalContacts:externalOrganization:edit.

        Parameters:
            body: What is sent: a relationship (user, external organization, relationship and 3 more).
        """
        ...
