package org.kinward;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import org.kinward.shared.AuditedEvent;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Service;

@AnalyzeClasses(
        packagesOf = KinwardApplication.class,
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule entitiesAndRepositoriesStayInTheirModule =
            classes()
                    .that()
                    .areAnnotatedWith(Entity.class)
                    .or()
                    .areAssignableTo(Repository.class)
                    .should()
                    .notBePublic();

    @ArchTest
    static final ArchRule viewsArePackagePrivate =
            classes().that().areAnnotatedWith(Route.class).should().notBePublic();

    @ArchTest
    static final ArchRule everyServiceSaysWhoMayCallIt =
            methods()
                    .that()
                    .areDeclaredInClassesThat()
                    .areAnnotatedWith(Service.class)
                    .and()
                    .arePublic()
                    .should()
                    .beAnnotatedWith(RolesAllowed.class)
                    .orShould()
                    .beDeclaredInClassesThat()
                    .areAnnotatedWith(RolesAllowed.class)
                    .orShould()
                    .beDeclaredInClassesThat()
                    .areAnnotatedWith(PermitAll.class);

    @ArchTest
    static final ArchRule screensNeverReadTables =
            noClasses()
                    .that()
                    .resideInAPackage("..ui..")
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(Repository.class);

    @ArchTest
    static final ArchRule onlyScreensKnowVaadin =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("..ui..", "..shell..", "..identity..")
                    .and()
                    .areNotAssignableTo(KinwardApplication.class)
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("com.vaadin..");

    @ArchTest
    static final ArchRule onlyTheClockTellsTheTime =
            noClasses()
                    .should()
                    .callMethod(Instant.class, "now")
                    .orShould()
                    .callMethod(LocalDate.class, "now")
                    .orShould()
                    .callMethod(LocalDateTime.class, "now")
                    .orShould()
                    .callMethod(ZonedDateTime.class, "now")
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis")
                    .orShould()
                    .dependOnClassesThat()
                    .areAssignableTo(Date.class);

    @ArchTest
    static final ArchRule collaboratorsComeThroughConstructors =
            noFields().should().beAnnotatedWith(Autowired.class);

    @ArchTest
    static final ArchRule eventsAreValues =
            classes()
                    .that()
                    .implement(AuditedEvent.class)
                    .and()
                    .areNotInterfaces()
                    .should()
                    .beRecords();

    @ArchTest
    static final ArchRule textIsNeverPutInAsMarkup =
            noClasses().should().dependOnClassesThat().areAssignableTo(Html.class);

    @ArchTest
    static final ArchRule namesSayWhatAClassIs =
            noClasses()
                    .should()
                    .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|DTO)")
                    .orShould()
                    .haveSimpleNameStartingWith("Abstract");
}
