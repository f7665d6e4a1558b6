"""The application's icon in the forms that systems ask for, drawn from the two SVGs in resources/icons/app."""
